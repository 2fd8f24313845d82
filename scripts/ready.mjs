// Makes a fresh clone ready: packages, and on demand a browser. Plain Node 18 or newer, no packages of its own,
// since this is what brings the packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.ready');

packages();
if (process.argv.includes('--browser')) browser();

function packages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('正在装需要的软件包(第一次要几分钟)…… Installing packages (a few minutes the first time)…');
  const done = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!done) stop('软件包没装上。请看看网络,再试一次。 The packages could not be installed. Check the network and try again.');
  writeFileSync(stamp, lock);
}

function browser() {
  if (findBrowser()) return;
  say('正在装一个浏览器,检查要用…… Installing a browser for the checks…');
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  }
  if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser() && !playwrightHasOne()) {
    stop('没有浏览器。请装 Chromium 或 Chrome,或把它的位置写进 CHROMIUM_PATH。 No browser. Install Chromium or Chrome, or put its place into CHROMIUM_PATH.');
  }
}

function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const usual = [
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return usual.find(existsSync);
}

function playwrightHasOne() {
  const asked = spawnSync(process.execPath, ['-e', "const p=require('@playwright/test').chromium.executablePath();process.exit(require('fs').existsSync(p)?0:1)"], { cwd: root });
  return asked.status === 0;
}

function run(command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}

function say(words) {
  process.stdout.write(`${words}\n`);
}

function stop(words) {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
