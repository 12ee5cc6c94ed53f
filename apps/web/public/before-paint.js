// Runs before the first paint, so that neither language nor colour scheme flickers. A file of its own:
// the content security policy allows no inline script. The same choices live in src/lib.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get('lang') ?? read('leerkring-language');
  const browser = navigator.languages
    ?.find((tag) => /^(nl|en)\b/i.test(tag))
    ?.slice(0, 2)
    .toLowerCase();
  root.lang = asked === 'en' || asked === 'nl' ? asked : (browser ?? 'nl');
  const scheme = read('leerkring-scheme');
  const dark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
