'use client'

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { askExplore, Refused } from './ask-explore'
import type { ExploreAnswer, ExploreWords } from './explore-answer.types'
import { ExploreForm } from './ExploreForm'
import { followAddress } from './follow-address'
import { nextChoice } from './next-choice'

type Form = Omit<ExploreAnswer, 'html'>

type Properties = {
  /** What the server answered with the page. */
  readonly first: Form
  readonly words: ExploreWords
  readonly heading: ReactNode
  /** The figures that came with the page. */
  readonly children: ReactNode
}

/** Answers stay good for as long as anybody looks: the server decides anew at each load of the page. */
const client = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (times, fault) => times < 1 && !(fault instanceof Refused),
      },
    },
  })

/**
 * The explorer in the browser: the address is its state, and each choice a new address, of which the server is asked for
 * words, table and drawing. Until the next answer is there the last one stays, dimmed, so that nothing jumps.
 */
export function Explorer(properties: Properties) {
  const [answers] = useState(client)
  return (
    <QueryClientProvider client={answers}>
      <Exploring {...properties} />
    </QueryClientProvider>
  )
}

/** Whether a script runs never changes; only the server does not know it. */
const never = () => () => undefined

function Exploring({ first, words, heading, children }: Properties) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const query = useSearchParams().toString()
  const [came] = useState(query)
  // What came with the page is shown until something else was asked for.
  const [moved, setMoved] = useState(false)
  if (!moved && query !== came) setMoved(true)
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: ['explore', query],
    queryFn: ({ signal }) => askExplore(query, signal),
    enabled: moved,
    placeholderData: keepPreviousData,
  })
  const [form, setForm] = useState(first)
  if (data && data !== form) setForm(data)
  const settled = !moved || (data !== undefined && !isPlaceholderData)

  useEffect(() => {
    if (!data || isPlaceholderData) return
    document.title = data.title
    followAddress()
    // For whoever brings charts to life (charts/ReadCharts).
    document.dispatchEvent(new Event('held'))
  }, [data, isPlaceholderData])

  const go = (next: string) => {
    if (next !== query) window.history.pushState(null, '', `/explore?${next}`)
  }
  const choose = (name: string, value: string) => {
    // The form says what is kept where the address does not: a board, when none was named.
    const kept = new URLSearchParams({ ...form.kept, ...Object.fromEntries(new URLSearchParams(query)) })
    go(nextChoice(kept.toString(), name, value))
  }
  return (
    <>
      <ExploreForm words={words} form={form} asked={query} settled={settled} onChoice={choose} onApply={go} />
      <div className="page content">
        {heading}
        <p className="explore__status" aria-hidden={isFetching}>
          {isFetching ? words.loading : scripted ? words.follows : words.withoutScript}
        </p>
        <p className="govuk-visually-hidden" role="status">
          {isFetching ? words.loading : moved && data ? data.said : ''}
        </p>
        {error && !isFetching ? (
          <Failure words={words} detail={error instanceof Refused ? error.message : ''} again={refetch} />
        ) : (
          <div className={isFetching ? 'explore explore--asking' : 'explore'} aria-busy={isFetching}>
            {data ? <div dangerouslySetInnerHTML={{ __html: data.html }} /> : children}
          </div>
        )}
      </div>
    </>
  )
}

function Failure({
  words,
  detail,
  again,
}: {
  readonly words: ExploreWords
  /** What the service said; empty where it said nothing. */
  readonly detail: string
  readonly again: () => unknown
}) {
  return (
    <div className="state" role="alert">
      <p>
        <strong>{words.failed}</strong>
      </p>
      <p>{detail || words.failedDetail}</p>
      <p>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void again()}>
          {words.again}
        </button>
      </p>
    </div>
  )
}
