// Runs a task after each burst of calls, never two at a time. Called by the server for editing: an editor that saves by renaming, or
// a branch that is checked out, touches many files at once.

/**
 * @param task reports its own errors; runs again if it was called for meanwhile
 * @param quiet milliseconds without a call after which a burst is over
 */
export function runLatest(task: () => Promise<void>, quiet: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await task();
      }
    } finally {
      isRunning = false;
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  };
}
