/** Sentences for process-control charts. ICU message format. */
export const spc = {
  commonCause:
    'No clear change. Month-to-month movement is within what we normally see ({lower} to {upper}).',
} as const
