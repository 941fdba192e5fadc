import { z } from 'zod'

const share = z.number().min(0).max(1)

/**
 * How dirty and how uneven the invented records are. `--profile` names a shipped one (default, hard) or a JSON file
 * with any of these values; the rest are the default's.
 */
export const profile = z
  .object({
    /** Records without a reference number. */
    urnMissing: share.default(0.06),
    asnMissing: share.default(0.12),
    pncMissing: share.default(0.4),
    /** Records with a wrong letter in a name, another name altogether, a wrong date of birth, an old postcode. */
    nameError: share.default(0.08),
    alias: share.default(0.04),
    birthError: share.default(0.02),
    postcodeMoved: share.default(0.15),
    /** People who share name and birth date with another. */
    twins: share.default(0.005),
    /** Errors are this much likelier for some ethnic groups and some boards. */
    unevenness: z.number().min(1).max(10).default(1.8),
    /** Links that linkage misses, and false ones it makes, per true link. */
    linksMissed: share.default(0.04),
    linksFalse: share.default(0.006),
    /** Autocorrelation of the boards' monthly noise: drawn between these. */
    autocorrelation: z.tuple([share, share]).default([0.3, 0.6]),
    /** Monthly noise of hazards and volumes, as a standard deviation of logs. */
    noise: z.number().min(0).max(1).default(0.03),
    /** One recording break per this many boards. */
    boardsPerBreak: z.number().int().min(1).default(3),
    /** Mean days from an event to its record. */
    recordingDelay: z.number().min(0).max(60).default(4),
    /** Growth of charges a year, as a share: what makes the courts' open cases grow. */
    growth: z.number().min(-0.2).max(0.3).default(0.04),
    /**
     * Whether cases that no recorded crime stands behind grow with the charges, so that of what the courts receive every
     * part stays the same. Without it they are as many every year.
     */
    allGrow: z.boolean().optional(),
    /** Crimes that were given an outcome and then charged after all, per charged crime. */
    reopened: share.default(0.004),
    /** Trials of the Crown Court that end without a verdict and are held again, per trial that went ahead. */
    retrials: share.default(0.015),
    /** Records with two dates in the wrong order. */
    datesOutOfOrder: share.default(0.0004),
    /** Codes and flags left empty, each. */
    codesBlank: share.default(0.006),
    /** Records of bodies that belong to no board, as a share of all. */
    national: z.number().min(0).max(0.1).default(0.01),
    /** Multiplies the size of every injected change; 0 makes a world in which nothing changed. */
    changeSize: z.number().min(0).max(5).default(1),
  })
  .strict()
export type Profile = z.infer<typeof profile>

/** The profiles that ship. */
export const profiles: Readonly<Record<string, Profile>> = {
  default: profile.parse({}),
  hard: profile.parse({
    urnMissing: 0.15,
    asnMissing: 0.3,
    pncMissing: 0.6,
    nameError: 0.15,
    alias: 0.08,
    birthError: 0.05,
    postcodeMoved: 0.25,
    twins: 0.02,
    unevenness: 3,
    linksMissed: 0.1,
    linksFalse: 0.02,
    noise: 0.06,
    recordingDelay: 10,
    reopened: 0.012,
    retrials: 0.03,
    datesOutOfOrder: 0.002,
    codesBlank: 0.03,
  }),
}
