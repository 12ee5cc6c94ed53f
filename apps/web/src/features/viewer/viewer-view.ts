/** Who is looking, as the shell needs it. Null for a visitor. */
export interface ViewerView {
  name: string;
  /** Coordinates a network, or is admin: may import. */
  canPlan: boolean;
  networks: { slug: string; name: string; canPlan: boolean }[];
}
