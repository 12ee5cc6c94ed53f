/** Who is looking, as the shell needs it. Null for a visitor. */
export interface ViewerView {
  id: string;
  name: string;
  isAdmin: boolean;
  /** Coordinates a network, or is admin: may import. */
  canPlan: boolean;
  networks: { id: string; slug: string; name: string; canPlan: boolean }[];
}
