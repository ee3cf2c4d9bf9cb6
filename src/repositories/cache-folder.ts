import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * The user's cache folder: `XDG_CACHE_HOME` where it is set, else what the platform has for it.
 *
 * Source: https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = environment
  // "All paths set in these environment variables must be absolute", others are to be ignored.
  if (given && isAbsolute(given)) return join(given, 'openness-lint')
  if (platform === 'win32' && local) return join(local, 'openness-lint', 'Cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'openness-lint')
  return join(homedir(), '.cache', 'openness-lint')
}
