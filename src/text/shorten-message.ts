// A report quotes what is wrong; a value of a megabyte would hide what is to be done. Called for every issue.

/** Characters of a quoted value that are shown, and of what stands between two. */
const QUOTED = 200;
const BETWEEN = 400;
const WHOLE = 900;

/** `message` with long values between straight quotes cut, and its middle left out where it is still too long. */
export function shortenMessage(message: string): string {
  if (message.length <= QUOTED) return message;
  const short = message
    .split('"')
    .map((part, index) => (part.length > (index % 2 ? QUOTED : BETWEEN) ? cut(part, QUOTED) : part))
    .join('"');
  return short.length <= WHOLE ? short : `${cut(short, WHOLE - BETWEEN)} ${short.slice(-BETWEEN + 2)}`;
}

/** The first `length` characters, none of them a half, and an ellipsis. */
function cut(text: string, length: number): string {
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
