/** Who is looking, as the shell needs it. Null for a visitor. */
export interface ViewerView {
  name: string;
  networks: { slug: string; name: string; canPlan: boolean }[];
}
