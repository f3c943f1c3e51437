import { fileFault } from './file-fault';
import { main } from './main';

// A closed pipe (\`stdlens … | head\`) is an answer that was long enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  const fault = fileFault(error, 'Standard output');
  if (fault === null) throw error;
  process.stderr.write(`stdlens: ${fault}\n`);
  process.exit(2);
});

process.exitCode = await main(process.argv.slice(2));
