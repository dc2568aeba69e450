import { describe, expect, test } from 'vitest';
import edition from '#lib/publish/file/hashes.json' with { type: 'json' };
import { headerRules } from '../../scripts/headers.ts';
import { inlineScriptHashes } from '../../scripts/policy.ts';

// Of the six bytes "alert1", by `printf alert1 | openssl dgst -sha256 -binary | base64`.
const hash = "'sha256-rlfNq888+pGCf2DbALMq4m+Clj5/BwJNzg3XjYhzVMo='";

describe('headers for hosts', () => {
  const policy = headerRules([hash])[0]?.headers['Content-Security-Policy'] ?? '';

  test('the policy names the hash of each script that stands in a page', () => {
    expect(inlineScriptHashes('<script src="./a.js"></script><script>alert1</script>')).toEqual([hash]);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(scripts).toEqual(["'self'", "'wasm-unsafe-eval'", `'${edition.script}'`, hash]);
    expect(policy).toContain(`style-src 'self' '${edition.style}'`);
  });

  test('the policy allows neither eval nor unhashed scripts, and no other origin', () => {
    expect(/script-src[^;]*/.exec(policy)?.[0]).not.toMatch(/ 'unsafe-(eval|inline)'/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('editions have a policy of their own, and may be framed', () => {
    const own = headerRules([hash]).find(({ prefix }) => prefix === '/editions/');
    const ownPolicy = own?.headers['Content-Security-Policy'] ?? '';
    expect(ownPolicy).toContain("default-src 'none'");
    expect(ownPolicy).toContain(`script-src '${edition.script}'`);
    expect(ownPolicy).not.toMatch(/frame-ancestors|'self'|unsafe/);
  });

  test('no other page may frame the app', () => {
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
