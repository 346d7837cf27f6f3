const memory = 'portal-two-microphones';

/** Whether talks are recorded with two microphones here: it is about what is plugged into this machine, so this browser remembers it. */
export const twoMicrophones = () => localStorage.getItem(memory) === 'yes';

export const rememberTwoMicrophones = (two: boolean) =>
  two ? localStorage.setItem(memory, 'yes') : localStorage.removeItem(memory);
