//! The processors at work.

/// Runs where work can be shared out at once: from outside of the pool each time would cost a change of thread.
pub fn side_by_side<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    // There is a pool already only where a test runs this twice.
    let _ = rayon::ThreadPoolBuilder::new().start_handler(begin_apart).build_global();
    rayon::scope(|_| work())
}

/// Puts a worker on a processor of its own. A virtual machine's kernel takes an idle processor for one that its host has
/// taken away, and lets the workers share one for longer than a small register takes to build.
#[cfg(target_os = "linux")]
fn begin_apart(worker: usize) {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let Ok(allowed) = sched_getaffinity(None) else { return };
    let all: Vec<usize> = (0..CpuSet::MAX_CPU).filter(|processor| allowed.is_set(*processor)).collect();
    let Some(processor) = all.iter().cycle().nth(worker) else { return };
    let mut own = CpuSet::new();
    own.set(*processor);
    let _ = sched_setaffinity(None, &own);
}

#[cfg(not(target_os = "linux"))]
fn begin_apart(_worker: usize) {}
