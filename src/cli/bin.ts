import { main } from './main';

// A closed pipe (\`stdlens … | head\`) is an answer that was long enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
