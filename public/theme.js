// Before the first paint: the reader's colours, and a sign that script runs.
{
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    const { theme } = localStorage;
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  } catch {
    // Denied.
  }
}
