'use client'

import { useEffect } from 'react'

/** Has the charts of a page be read point by point. Without it they are pictures with words under them. */
export function ReadCharts() {
  useEffect(() => {
    const read = () => {
      if (document.querySelector('.chart'))
        void import('./reader/read-plots').then(({ readPlots }) => readPlots())
    }
    read()
    document.addEventListener('held', read)
    return () => document.removeEventListener('held', read)
  }, [])
  return null
}
