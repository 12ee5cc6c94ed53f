import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { demoSeason } from '../demo-season.ts';
import type { NetworkSeed } from '../network-seed.ts';

const GROUP = 'Regiegroep';

/** An invented network that only its members may see. */
export function regiegroepJeugd(today: PlainDate): NetworkSeed {
  return {
    network: {
      slug: 'regiegroep-jeugd-demo',
      name: 'Regiegroep jeugd (demo)',
      summary: 'Een besloten, verzonnen netwerk: alleen leden zien het.',
      goal: 'De jeugdhulp in een verzonnen regio op elkaar afstemmen.',
      visibility: 'members',
      isDemo: true,
      registrationState: 'closed',
    },
    groups: [{ name: GROUP, code: 'RG', kind: 'other', color: 'slate' }],
    places: [{ name: 'Stadskantoor Voorbeeldstad', city: 'Voorbeeldstad', room: 'Kamer 2.14', capacity: 10 }],
    seasons: [
      demoSeason(
        {
          startsOn: '2020-09-01',
          endsOn: '2021-08-31',
          leastDaysAhead: 140,
          confirmedDays: 200,
          sessions: ['2020-09-14', '2020-11-30', '2021-01-25', '2021-03-15', '2021-05-31'].map((date) => ({
            date,
            group: GROUP,
            startTime: '09:00',
            endTime: '10:30',
            place: 'Stadskantoor Voorbeeldstad',
            isOnline: false,
          })),
        },
        today,
      ),
    ],
    members: [
      { person: 'Ilse Vermaat', function: 'Voorzitter', roles: ['coordinator'], leads: [GROUP] },
      {
        person: 'Joost van Wijngaarden',
        function: 'Wethouder jeugd',
        organisation: 'Wethoudersvereniging',
        groups: [GROUP],
      },
      { person: 'Tessa Brouwer', function: 'Wijkcoach', organisation: 'Wijkteam Ringvaart', groups: [GROUP] },
      {
        person: 'Naima Chaouki',
        function: 'Verpleegkundige',
        organisation: 'GGD Kennemerland',
        groups: [GROUP],
      },
    ],
  };
}
