import { describe, expect, it } from 'vitest';
import { cure } from '../../scripts/toolchain/browsers.mjs';
import { lineForRoot, systemOf } from '../../scripts/toolchain/systems.mjs';

/** `/etc/os-release` of systems as they come (os-release(5)). */
const RELEASES = {
  debian: 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nID=debian\n',
  ubuntu: 'PRETTY_NAME="Ubuntu 24.04.1 LTS"\nNAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n',
  mint: 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n',
  rocky: 'NAME="Rocky Linux"\nID="rocky"\nID_LIKE="rhel centos fedora"\n',
  arch: 'NAME="Arch Linux"\nID=arch\n',
  void: 'NAME="Void"\nID="void"\n',
};

describe('which system this is', () => {
  it.each([
    ['linux', RELEASES.debian, 'debian'],
    ['linux', RELEASES.ubuntu, 'ubuntu'],
    ['linux', RELEASES.mint, 'ubuntu'],
    ['linux', RELEASES.rocky, 'fedora'],
    ['linux', RELEASES.arch, 'arch'],
    ['linux', RELEASES.void, null],
    ['linux', '', null],
    ['darwin', '', 'darwin'],
    ['win32', '', 'win32'],
    ['freebsd', RELEASES.debian, null],
  ])('%s, %j', (platform, release, system) => {
    expect(systemOf(platform, release)).toBe(system);
  });
});

describe('a missing browser is told with the line that cures it', () => {
  it.each([
    ['debian', 'apt-get install -y --no-install-recommends chromium firefox-esr fonts-noto-cjk'],
    ['ubuntu', 'apt-get install -y --no-install-recommends /var/tmp/chrome.deb firefox-esr fonts-noto-cjk'],
    ['fedora', 'sudo dnf install -y chromium firefox'],
    ['arch', 'sudo pacman -S --needed --noconfirm chromium firefox'],
    ['darwin', 'brew install --cask google-chrome firefox'],
    ['win32', 'winget install Google.Chrome Mozilla.Firefox'],
  ])('on %s', (system, line) => {
    const words = cure(['chromium', 'firefox'], system);
    expect(words).toMatch(/^No chromium and no firefox was found on this machine\. Install it with\n {2}\S/);
    expect(words).toContain(line);
    expect(words).toMatch(/\nor set STDLENS_CHROMIUM and STDLENS_FIREFOX to the program\.$/);
  });

  it('names only what is missing', () => {
    expect(cure(['firefox'], 'ubuntu')).not.toMatch(/chrom/i);
    expect(cure(['chromium'], 'debian')).not.toMatch(/firefox/i);
  });

  it('and without a line on a system that nobody wrote down', () => {
    expect(cure(['firefox'], null)).toBe(
      'No firefox was found on this machine. Install it as this system installs programs, or set STDLENS_FIREFOX to the program.',
    );
  });
});

describe('root', () => {
  it.each(['debian', 'ubuntu'])('installs by itself on %s, without sudo', (system) => {
    expect(lineForRoot(['chromium'], system)).toMatch(/^apt-get update && .*fonts-noto-cjk$/);
    expect(lineForRoot(['chromium'], system)).not.toContain('sudo');
  });

  it.each(['fedora', 'darwin', null])('and leaves it to its user on %s', (system) => {
    expect(lineForRoot(['chromium'], system)).toBeNull();
  });
});
