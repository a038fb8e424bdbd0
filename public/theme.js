{
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    const { theme } = localStorage;
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  } catch {}
}
