{
  const link = document.querySelector('[data-moved]');
  if (link) location.replace(link.href + location.hash);
}
