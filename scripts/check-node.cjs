// Runs before every command, on whatever Node is there: plain ES5, one clear line if that Node cannot go on.
var wanted = process.env.npm_lifecycle_event === 'preinstall' ? [20, 0] : [22, 12];
var have = process.versions.node.split('.').map(Number);
if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1])) {
  console.error(
    'Mandate Atlas needs Node ' +
      wanted.join('.') +
      ' or later; this is Node ' +
      process.versions.node +
      (wanted[0] === 20
        ? '. Install Node 20 or later and run `npm ci` again.'
        : '. Run `npm ci` first (it brings its own Node on common platforms), or install Node 24.'),
  );
  process.exit(1);
}
