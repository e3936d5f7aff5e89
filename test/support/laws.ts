import fc from 'fast-check';

/** The chance that the laws are tried with: the same in every run, unless `LAW_SEED` names another. */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20_261_123), endOnFailure: true });

export { fc };
