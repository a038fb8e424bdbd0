// Names the tables of a guide: Markdown has no caption, so each has the name of the heading above it. Called by Guide.astro.

const HEADING_OR_TABLE = /<h[2-6] id="([^"]+)"|<table>/g;

export function nameTables(html: string): string {
  let heading: string | undefined;
  return html.replace(HEADING_OR_TABLE, (found, id: string | undefined) => {
    if (id !== undefined) heading = id;
    return id !== undefined || heading === undefined ? found : `<table aria-labelledby="${heading}">`;
  });
}
