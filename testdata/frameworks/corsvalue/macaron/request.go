package macaron

import "gopkg.in/macaron.v1"

// The header map is that of an embedded field.
func onRequest(ctx *macaron.Context) {
	ctx.Req.Header.Set("Access-Control-Allow-Methods", "PUT") // want "on the request"
	ctx.Next()
}
