import type { HandlePersonData } from '../domain/commands.ts';
import type { DoorRefusal, Refusal, RefusalDetails } from '../domain/decision.ts';

/** What is asked about one person: by CURP or folio, to look, to hand out or to erase, and why. */
export interface PersonWish {
  /** A CURP, or a folio where the list had none. */
  readonly who: string;
  readonly deed: HandlePersonData['deed'];
  readonly why: HandlePersonData['why'];
  /** `es` unless it is said. */
  readonly language?: 'es' | 'en';
}

/** One thing that is kept of a person: what it is, and each datum by its name. Values are told only when they are handed out. */
export interface KeptThing {
  readonly title: string;
  readonly data: Readonly<Record<string, string>>;
}

/** All that is kept of one person, in words. */
export interface KeptOfPerson {
  readonly office: string;
  /** The moment, by the office's clock. */
  readonly at: string;
  readonly kept: readonly KeptThing[];
  /** What is kept in another form, and until when. */
  readonly remarks: readonly string[];
}

/** What is known of a person without telling it: the things and the names of their data. */
export interface FoundPerson {
  readonly kept: readonly { readonly title: string; readonly data: readonly string[] }[];
  /** Others came with them, whose data of that visit lie under the same key. */
  readonly others: number;
}

/** The answer: what is kept, all of it, or that it is gone. */
export type PersonAnswer =
  | ({ readonly ok: true; readonly deed: 'find' | 'erase' } & FoundPerson)
  | { readonly ok: true; readonly deed: 'export'; readonly copy: KeptOfPerson }
  | {
      readonly ok: false;
      readonly refusal: Refusal | DoorRefusal | 'nothing-kept' | 'not-erased';
      readonly details?: RefusalDetails;
    };
