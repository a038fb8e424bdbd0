// Gives the reader a text or bytes as a file, made in the page. Called by buttons that take data away.

export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const full = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: full }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
