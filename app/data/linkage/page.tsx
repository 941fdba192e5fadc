import { EffectsSection } from '@/components/linkage/EffectsSection'
import { GoodSection } from '@/components/linkage/GoodSection'
import { GreySection } from '@/components/linkage/GreySection'
import { GroupsSection } from '@/components/linkage/GroupsSection'
import { ModelSection } from '@/components/linkage/ModelSection'
import { ProfileSection } from '@/components/linkage/ProfileSection'
import { RecordSection } from '@/components/linkage/RecordSection'
import { RecordsSection } from '@/components/linkage/RecordsSection'
import { WeightsFigure } from '@/components/linkage/WeightsFigure'
import { WhatSection } from '@/components/linkage/WhatSection'
import { viewLinkageRun } from '@/lib/audit/view-linkage-run'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { currentViewer } from '@/lib/session/current-viewer'
import { LinkedRecords } from '../../_parts/LinkedRecords'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** What linkage is, how good it is and what it means for figures; for its reviewers the model and the grey zone too. */
export default asPage(async function LinkagePage({
  searchParams,
}: {
  readonly searchParams: Promise<QueryParameters>
}) {
  const { board } = await searchParams
  const viewer = await currentViewer()
  const [locale, answer] = await Promise.all([
    pageLocale(),
    viewLinkageRun(viewer, typeof board === 'string' && board !== '' ? { board } : {}),
  ])
  return (
    <LinkedRecords locale={locale} page="linkage" answer={answer}>
      {(release) => (
        <>
          <WhatSection locale={locale} run={release.run} />
          {release.run && (
            <>
              <GoodSection locale={locale} run={release.run} />
              <EffectsSection locale={locale} area={answer.area} release={release} />
              <GroupsSection locale={locale} run={release.run} />
              <ProfileSection locale={locale} run={release.run} />
              <WeightsFigure locale={locale} number="1" run={release.run} />
              <RecordsSection locale={locale} run={release.run} />
              <RecordSection locale={locale} release={release} />
            </>
          )}
          {release.review && (
            <>
              <ModelSection locale={locale} number="2" review={release.review} />
              <GreySection locale={locale} review={release.review} />
            </>
          )}
        </>
      )}
    </LinkedRecords>
  )
})
