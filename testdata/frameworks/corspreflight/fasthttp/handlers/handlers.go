// Package handlers has handlers that answer preflights by themselves.
package handlers

import "github.com/valyala/fasthttp"

func refuses(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
	if ctx.IsOptions() {
		ctx.SetStatusCode(400) // want "with status 400 rather than 2xx"
		return
	}
	ctx.SetBodyString("x")
}

func sets(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
	if ctx.IsOptions() {
		ctx.Response.SetStatusCode(fasthttp.StatusForbidden) // want "with status 403 rather than 2xx"
		return
	}
	ctx.SetBodyString("x")
}

func onlyPost(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() {
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed) // want "with status 405, and without Access-Control-Allow-Origin"
		return
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
	ctx.SetBodyString("x")
}

// What this answers has none of the headers that were set before.
func resets(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Methods", "GET")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
	if ctx.IsOptions() {
		ctx.Error("", fasthttp.StatusTeapot) // want "with status 418, and without Access-Control-Allow-Origin"
		return
	}
	ctx.SetBodyString("x")
}

func answers(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
	if ctx.IsOptions() {
		ctx.SetStatusCode(fasthttp.StatusNoContent)
		return
	}
	ctx.SetBodyString("x")
}

func post(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() && !ctx.IsOptions() {
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
		return
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
	ctx.SetBodyString("x")
}

// An error is for other requests, and the headers are set again.
func failing(ctx *fasthttp.RequestCtx) {
	if len(ctx.PostBody()) > 1000 {
		ctx.Error("too large", fasthttp.StatusRequestEntityTooLarge)
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Content-Type")
}
