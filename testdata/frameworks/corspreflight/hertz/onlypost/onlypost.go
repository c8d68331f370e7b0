// Package onlypost refuses preflights, as all that is no POST.
package onlypost

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
)

func onlyPost(ctx context.Context, c *app.RequestContext) {
	if !c.IsPost() {
		c.String(405, "use POST") // want "with status 405, and without Access-Control-Allow-Origin"
		return
	}
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Content-Type")
	c.JSON(200, "ok")
}
