/** Where the site is published: its origin, and the path below it. */
export interface SiteSettings {
  origin: string;
  base: string;
}

/** Where the site is published, as SITE_URL and BASE_PATH say. */
export const siteSettings = (env: Record<string, string | undefined>): SiteSettings => ({
  origin: env.SITE_URL ?? 'https://unbroken-line.example',
  base: env.BASE_PATH ?? '/',
});
