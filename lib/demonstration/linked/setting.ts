import { z } from 'zod'
import { boards } from '@/lib/boards/boards'
import { profile } from './profile'

const slug = z.string().refine((name) => boards.some((board) => board.slug === name), {
  error: ({ input }) =>
    `there is no board ${input}; one is written as in the addresses of pages, such as avon-and-somerset`,
})

/** Everything that determines a linked demonstration, to the byte. */
export const linkedSetting = z
  .object({
    seed: z.number().int().min(0).max(1_000_000),
    /** Last month, YYYY-MM. */
    end: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    months: z.number().int().min(3).max(240),
    /** 1 is the true size of England and Wales, about 5 million crimes a year. */
    scale: z.number().positive().max(2),
    /**
     * Crimes recorded a year that no board has fewer of: small boards are made larger than `scale`, so that their months
     * can be shown. Without it every board is at `scale`.
     */
    leastCrimes: z.number().int().positive().max(200_000).optional(),
    /**
     * Boards, by slug, that are made at their true size or at the scale if that is larger: what a board's own months show
     * can be seen without making a whole country.
     */
    whole: z.array(slug).optional(),
    profile,
  })
  .strict()
export type LinkedSetting = z.infer<typeof linkedSetting>
