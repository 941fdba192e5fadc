import fc from 'fast-check'

// The same random cases each time, so that a red test is red for a reason in the change. FAST_CHECK_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_122) })
