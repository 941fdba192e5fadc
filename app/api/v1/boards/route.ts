import { useApi } from '@/lib/audit/use-api'
import { boardJson } from '@/lib/exports/board-json'
import { jsonResponse } from '@/lib/http/json-response'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { apiHandler } from '@/lib/session/api-handler'

/** Boards whose own figures the viewer may see. */
export const GET = apiHandler(async ({ viewer }) =>
  jsonResponse({ boards: (await useApi(viewer, 'boards', () => boardsToChoose(viewer))).map(boardJson) }),
)
