import {
  type Icon,
  IconBriefcase,
  IconCoins,
  IconHeartHandshake,
  IconHeartbeat,
  IconHome,
  IconId,
  IconListDetails,
  IconUsers,
} from '@tabler/icons-react';

export interface ScopeLook {
  icon: Icon;
  color: string;
}

/** A scope has a colour, an icon and its title: never the colour alone. A form with other scopes gets the neutral one. */
const looks: Record<string, ScopeLook> = {
  personal: { icon: IconId, color: 'indigo' },
  economico: { icon: IconCoins, color: 'yellow' },
  laboral: { icon: IconBriefcase, color: 'cyan' },
  familiar: { icon: IconUsers, color: 'grape' },
  vivienda: { icon: IconHome, color: 'lime' },
  salud: { icon: IconHeartbeat, color: 'teal' },
  social: { icon: IconHeartHandshake, color: 'violet' },
};

export const scopeLook = (id: string): ScopeLook => looks[id] ?? { icon: IconListDetails, color: 'gray' };
