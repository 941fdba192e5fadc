/** Which tail a probability is of. The upper tail is computed as such, not as one minus the lower. */
export type Tail = 'lower' | 'upper'
