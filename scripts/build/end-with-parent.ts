// Preloaded by the build into Astro: without the build that waits for it there is nobody to put its site in place.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
