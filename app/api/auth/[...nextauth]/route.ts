import type { NextRequest } from 'next/server'
import { handleAuth, type AuthContext } from '@/lib/session/handle-auth'

export const GET = (request: NextRequest, context: AuthContext) => handleAuth('GET', request, context)
export const POST = (request: NextRequest, context: AuthContext) => handleAuth('POST', request, context)
