/**
 * Number of the way in which effects are worked out. Raise it with any change that can move an answer: readings say
 * which one they were shown by.
 */
export const method = 1
