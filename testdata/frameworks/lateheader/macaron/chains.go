package macaron

import "gopkg.in/macaron.v1"

func routes() *macaron.Macaron {
	m := macaron.New()
	m.Use(answering)
	m.Get("/", unreached)
	return m
}

func answering(ctx *macaron.Context) {
	ctx.Status(401)
}

// It does not run after an answer.
func unreached(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Set("Access-Control-Allow-Methods", "PUT")
}
