import { describe, expect, test } from 'vitest';
import { headerRules } from '../../scripts/headers.ts';
import { inlineScriptHashes } from '../../scripts/policy.ts';

// Of the six bytes "alert1", by `printf alert1 | openssl dgst -sha256 -binary | base64`.
const hash = "'sha256-rlfNq888+pGCf2DbALMq4m+Clj5/BwJNzg3XjYhzVMo='";

describe('headers for hosts', () => {
  const policy = headerRules([hash])[0]?.headers['Content-Security-Policy'] ?? '';

  test('the policy names the hash of each script that stands in a page', () => {
    expect(inlineScriptHashes('<script src="./a.js"></script><script>alert1</script>')).toEqual([hash]);
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash}`);
  });

  test('the policy allows neither eval nor unhashed scripts, and no other origin', () => {
    expect(/script-src[^;]*/.exec(policy)?.[0]).not.toMatch(/ 'unsafe-(eval|inline)'/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('no other page may frame the app', () => {
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
