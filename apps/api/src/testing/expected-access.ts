import type { PlaceOfTest, Role } from './access-world.ts';

/** Who belongs to the network "own". Written out by hand, apart from the code that is tested. */
const insiders: readonly Role[] = ['admin', 'coordinator', 'facilitator', 'groupMember', 'otherMember'];

/** Whether the role may know of the network at all. */
export function mayRead(role: Role, place: PlaceOfTest): boolean {
  if (role === 'admin' || place === 'foreignPublic') return true;
  return place === 'own' && insiders.includes(role);
}

/** Who may use a field with this rule, in a network that she may read. */
export function mayUse(rule: string, role: Role, place: PlaceOfTest): boolean {
  if (rule === 'herself') return false;
  if (role === 'admin') return true;
  const own = place === 'own';
  switch (rule) {
    case 'everyone':
    case 'withParent':
      return true;
    case 'networkPeople':
      return own && insiders.includes(role);
    case 'coordinators':
      return own && role === 'coordinator';
    case 'groupPeople':
      return own && ['coordinator', 'facilitator', 'groupMember'].includes(role);
    default:
      throw new Error(`The access test does not know the rule ${rule}: write here whom it lets through`);
  }
}
