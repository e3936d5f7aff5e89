import { useEffect, useState } from 'preact/hooks';

/** At least 96 random bits in base64url; anything shorter was typed, or cut off. */
const CODE = /^[\w-]{16,64}$/;

/** The ticket's code from the end of the address, which no server ever sees in a request. */
const codeIn = (fragment: string): string | undefined => CODE.exec(fragment.replace(/^#/, ''))?.[0];

/** The code in this page's address; follows it when another ticket is scanned in the same tab. */
export function useCode(): string | undefined {
  const [code, setCode] = useState(() => codeIn(location.hash));
  useEffect(() => {
    const read = () => setCode(codeIn(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return code;
}
