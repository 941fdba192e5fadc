'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMilliseconds = 2000

/** Draws the page again every two seconds, while somebody looks at it. Without scripts there is a link. */
export function KeepCurrent() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [router])
  return null
}
