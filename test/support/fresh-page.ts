import { afterAll, vi } from 'vitest';

// Each file of tests finds the page as a browser opens it, whichever came before in its process.
afterAll(() => {
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
});
