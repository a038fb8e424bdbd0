// Runs before every command, on whatever Node is there: plain ES5, one clear line if that Node, its words, the packages or the path of
// the project cannot do.
var isInstall = process.env.npm_lifecycle_event === 'preinstall';
var wanted = isInstall ? [20, 0] : [22, 18];
var have = process.versions.node.split('.').map(Number);
var wrong = !isInstall && (findPath() || findPackage());

if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1]))
  wrong =
    'Mandate Atlas needs Node ' +
    wanted.join('.') +
    ' or later; this is Node ' +
    process.versions.node +
    (isInstall
      ? '. Install Node 20 or later and run `npm ci` again.'
      : '. Run `npm ci` first (it brings its own Node on common platforms), or install Node 24.');
else if (!isInstall && process.features && !process.features.typescript)
  wrong =
    'Mandate Atlas needs a Node that runs TypeScript; this is Node ' +
    process.versions.node +
    ', where it is not built in or is switched off. Look at NODE_OPTIONS, or install Node 24.';
else if (
  !isInstall &&
  typeof Intl !== 'undefined' &&
  Intl.PluralRules.supportedLocalesOf(['en', 'es', 'pt', 'fr']).length < 4
)
  wrong =
    'Mandate Atlas needs a Node with the rules of all languages; this one has English alone. Install its data (on Alpine: apk add icu-data-full), or Node 24.';

if (wrong) {
  console.error(wrong);
  process.exit(1);
}

/** Signs that the tools of the build cannot have in the path of the project. */
function findPath() {
  if (typeof __dirname === 'undefined') return undefined;
  var sign = (process.platform === 'win32' ? /[#?*'"]/ : /[#?*'"\\]/).exec(__dirname);
  return (
    sign &&
    'The path of the project has the sign ' +
      sign[0] +
      ' in it, which the tools of the build cannot read. Move or rename the folder.'
  );
}

/** Packages of package.json that are not there: all of them, or those of a command that was moved since the last install. */
function findPackage() {
  if (typeof require === 'undefined') return undefined;
  var fs = require('fs');
  var path = require('path');
  var root = path.join(__dirname, '..');
  var missing = Object.keys(JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies).filter(
    function (name) {
      return !fs.existsSync(path.join(root, 'node_modules', name, 'package.json'));
    },
  );
  if (missing.length === 0) return undefined;
  return (
    'Not installed: ' +
    missing.slice(0, 3).join(', ') +
    (missing.length > 3 ? ' and others' : '') +
    '. Run `npm ci` first.'
  );
}
