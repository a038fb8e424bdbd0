// Copies the address of the results, and says so on the button and to screen readers. Called by the results page.

const SAID_FOR = 2500;

export async function copyLink(button: HTMLButtonElement): Promise<void> {
  const { copied = '', copyFailed = '' } = document.documentElement.dataset;
  const label = button.textContent;
  const said = await navigator.clipboard.writeText(location.href).then(
    () => copied,
    () => `${copyFailed} ${location.href}`,
  );
  const status = document.querySelector('#page-status');
  if (status) status.textContent = said;
  button.textContent = said;
  setTimeout(() => (button.textContent = label), SAID_FOR);
}
