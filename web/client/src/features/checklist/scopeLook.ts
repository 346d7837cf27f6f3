import {
  type Icon,
  IconBook,
  IconBriefcase,
  IconCoins,
  IconHeartHandshake,
  IconHeartbeat,
  IconHome,
  IconId,
  IconListDetails,
  IconMapPin,
  IconPuzzle,
  IconScale,
  IconTool,
  IconUsers,
} from '@tabler/icons-react';

export interface ScopeLook {
  icon: Icon;
  color: string;
}

/** A scope has a colour, an icon and its title: never the colour alone. */
const looks: Record<string, ScopeLook> = {
  personal: { icon: IconId, color: 'indigo' },
  economico: { icon: IconCoins, color: 'yellow' },
  laboral: { icon: IconBriefcase, color: 'cyan' },
  familiar: { icon: IconUsers, color: 'grape' },
  vivienda: { icon: IconHome, color: 'lime' },
  salud: { icon: IconHeartbeat, color: 'teal' },
  social: { icon: IconHeartHandshake, color: 'violet' },
};

/** For the scopes that a team makes of its own: they are told apart by where they stand. */
const others: readonly ScopeLook[] = [
  { icon: IconListDetails, color: 'blue' },
  { icon: IconBook, color: 'orange' },
  { icon: IconPuzzle, color: 'green' },
  { icon: IconScale, color: 'pink' },
  { icon: IconMapPin, color: 'cyan' },
  { icon: IconTool, color: 'grape' },
];

export const scopeLook = (id: string, at = 0): ScopeLook =>
  looks[id] ?? others[at % others.length] ?? { icon: IconListDetails, color: 'gray' };
