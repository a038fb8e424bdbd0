// Before the first paint: the reader's colour choice, and a sign that script runs. Classic and external, as the policy asks.
(function () {
  var root = document.documentElement;
  root.setAttribute('data-script', '');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch {
    // No storage: the device decides.
  }
})();
