/** Placeholder until the server's description is generated: `npm run api`. */
export type paths = Record<string, never>;
export interface components {
  schemas: Record<string, never>;
}
