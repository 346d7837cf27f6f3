import { describe, expect, it } from 'vitest';
import { RoughLine } from './protocol.model';

describe('the way of the sound to the server', () => {
  it('loses nothing, repeats nothing and ends sealed, whatever the line and the browser do', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const line = new RoughLine(seed);
      line.talk(120);
      line.calmDown();
      expect(line.sealed, `seed ${seed} never sealed`).toBe(true);
      expect(line.stored, `seed ${seed}`).toEqual(line.produced);
      expect(line.forgottenTooEarly, `seed ${seed}`).toEqual([]);
    }
  });

  it('loses nothing either when another device stores other sound under the same numbers', () => {
    let aside = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const line = new RoughLine(seed, { elsewhere: 0.01 });
      line.talk(120);
      line.calmDown();
      const kept = new Set([...line.stored, ...line.keptAside]);
      expect(
        line.produced.filter((frame) => !kept.has(frame)),
        `seed ${seed}`,
      ).toEqual([]);
      aside += line.keptAside.length;
    }
    expect(aside).toBeGreaterThan(0);
  });

  it('notices within its watchdog that the server has gone quiet', () => {
    const line = new RoughLine(7, { loss: 1 });
    line.talk(40);
    expect(line.redials).toBeGreaterThan(0);
  });

  it('stops when somebody else records', () => {
    const line = new RoughLine(3, { loss: 0, reload: 0, cut: 0 });
    line.talk(20);
    line.attachElsewhere();
    line.talk(20);
    expect(line.state.phase).toBe('fenced');
  });

  it('says that somebody else records, and is not closed for good, when its Stop is contested', () => {
    const line = new RoughLine(5, { loss: 0, reload: 0, cut: 0, repeat: 0, late: 0, busy: 0 });
    line.talk(20);
    line.attachElsewhere();
    line.calmDown();
    expect(line.state.phase).toBe('fenced');
  });
});
