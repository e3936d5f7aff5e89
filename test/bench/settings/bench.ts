import { fuzzSettings } from '../../laws/settings-fuzz.ts';

/** 10,000 mutated profiles, or as many as asked for: each is published and the office runs, or is refused in words. */
export async function settings([count = '10000', seed = '1']: readonly string[]): Promise<boolean> {
  const { published, atOnce, refused, broken } = fuzzSettings(Number(count), Number(seed));
  console.log(
    `${published} published, ${atOnce} of them at once in mid-morning; ${refused} refused by field and remedy`,
  );
  for (const line of broken) console.log(line);
  console.log(broken.length === 0 ? 'every one of them was one or the other' : `${broken.length} were neither`);
  return broken.length === 0;
}
