package lsp

import (
	"context"

	"github.com/corsvet/corsvet/internal/progress"
)

// A work is something that takes long. The editor shows it, if it can, from the
// first step on of which it is known how far it is: the others are short.
type work struct {
	server *server
	title  string
	token  int // 0 until it is shown
}

// report shows a step.
func (w *work) report(step progress.Step) {
	if !w.server.shows || step.Done == 0 && step.Total == 0 {
		return
	}
	value := workDoneProgress{Kind: "report", Message: step.String()}
	if w.token == 0 {
		w.server.tokens++
		w.token = w.server.tokens
		// An editor that refuses ignores what follows. One that does not answer
		// must not stop the work.
		ctx, cancel := context.WithTimeout(w.server.ctx, w.server.patience)
		_ = w.server.conn.Call(ctx, "window/workDoneProgress/create", workDoneProgressCreateParams{w.token}, nil)
		cancel()
		value.Kind, value.Title = "begin", w.title
	}
	if step.Total > 0 {
		percentage := 100 * step.Done / step.Total
		value.Percentage = &percentage
	}
	w.notify(value)
}

// end says that it is done.
func (w *work) end() {
	if w.token > 0 {
		w.notify(workDoneProgress{Kind: "end"})
	}
}

func (w *work) notify(value workDoneProgress) {
	_ = w.server.conn.Notify(context.Background(), "$/progress", progressParams{w.token, value})
}
