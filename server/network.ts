import * as v from 'valibot';

/** Its file. */
export const networkFile = v.strictObject({ format: v.literal(1), confirmed: v.boolean() });
type NetworkFile = v.InferOutput<typeof networkFile>;

/** Whether a supervisor has confirmed that the network is the office's own; other computers are let in from the next start. */
export interface Network {
  /** As last said, which may be later than this start. */
  readonly confirmed: boolean;
  confirm(confirmed: boolean): Promise<void>;
}

export async function openNetwork(file: {
  read(): Promise<NetworkFile | null>;
  write(data: NetworkFile): Promise<void>;
}): Promise<Network> {
  let said = (await file.read())?.confirmed ?? false;
  return {
    get confirmed() {
      return said;
    },
    async confirm(confirmed) {
      await file.write({ format: 1, confirmed });
      said = confirmed;
    },
  };
}
